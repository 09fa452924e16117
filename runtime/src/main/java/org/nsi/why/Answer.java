package org.nsi.why;

import java.util.List;

/** What can be said about a name. */
public sealed interface Answer {
  /** It has a value. */
  record Found(Explanation explanation) implements Answer {}

  /** It is zero, or not known; why, one sentence each. */
  record Zero(String name, boolean computed, List<String> reasons) implements Answer {
    public Zero {
      reasons = List.copyOf(reasons);
    }
  }

  /** There is nothing of this name; what was perhaps meant. */
  record Unknown(String name, List<String> nearest) implements Answer {
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }
}
