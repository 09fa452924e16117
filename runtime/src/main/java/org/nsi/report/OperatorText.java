package org.nsi.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX of operators as plain Unicode: {@code (l̄_p γ^μ l_r)(q̄_s γ_μ q_t)}. */
public final class OperatorText {
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|,)");
  private static final Pattern ACCENT =
      Pattern.compile("\\\\(bar|tilde|widetilde)\\s*(\\\\[a-z]+|[A-Za-z])");
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("varepsilon", "ε"),
          Map.entry("epsilon", "ε"),
          Map.entry("mu", "μ"),
          Map.entry("nu", "ν"),
          Map.entry("rho", "ρ"),
          Map.entry("sigma", "σ"),
          Map.entry("tau", "τ"),
          Map.entry("dagger", "†"),
          Map.entry("Box", "□"),
          Map.entry("ell", "ℓ"),
          Map.entry("overleftrightarrow", "↔"),
          Map.entry(",", " "));

  private OperatorText() {}

  /** Commands that are not known keep their name. */
  public static String of(String latex) {
    String text = ACCENT.matcher(latex).replaceAll(OperatorText::accented);
    text =
        COMMAND
            .matcher(text)
            .replaceAll(
                m -> Matcher.quoteReplacement(LETTERS.getOrDefault(m.group(1), m.group(1))));
    return text.replaceAll("[{}]", "")
        .replace(") (", ")(")
        .replaceAll("\\s+", " ")
        .replaceAll("\\^†\\s?", "†")
        .replaceAll("↔\\s?D", "D↔")
        .strip();
  }

  private static String accented(java.util.regex.MatchResult match) {
    String accent = match.group(1).equals("bar") ? "\u0304" : "\u0303";
    String letter = match.group(2);
    if (letter.startsWith("\\")) {
      letter = LETTERS.getOrDefault(letter.substring(1), letter.substring(1));
    }
    return java.text.Normalizer.normalize(letter + accent, java.text.Normalizer.Form.NFC);
  }
}
