package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Fills rows of a model. Holds workspaces: for one thread. */
public final class PointEngine {
  /** Stages whose workspaces are kept. */
  private static final int MOST_KEPT = 16;

  private final ModelPlan plan;
  private final Workspace work;
  private final int[] inputVariables;
  private final Map<List<Double>, StageEngine> engines = new HashMap<>();
  private final int[] order = new int[Workspace.SIZE];

  public PointEngine(ModelPlan plan) {
    this.plan = plan;
    this.work = new Workspace(plan);
    this.inputVariables =
        IntStream.range(0, plan.variables().size())
            .filter(v -> plan.variables().get(v) instanceof Variable.Input)
            .toArray();
  }

  /**
   * Evaluates points and appends their rows.
   *
   * @param variables one column for each variable of the plan
   * @param count how many points
   * @param block what the rows are appended to
   * @param places for each column of the plan its number in the block; absent columns are −1
   */
  public void evaluate(double[][] variables, int count, int model, Block block, int[] places) {
    int at = block.begin(model, count);
    if (inputVariables.length == 0) {
      var engine = engine(List.of());
      for (int from = 0; from < count; from += Workspace.SIZE) {
        int n = Math.min(Workspace.SIZE, count - from);
        for (int k = 0; k < n; k++) {
          order[k] = from + k;
        }
        engine.run(variables, order, n, block, at, places);
      }
      return;
    }
    grouped(variables, count, block, at, places);
  }

  /** Points with equal inputs together: they share matrices. */
  private void grouped(double[][] variables, int count, Block block, int at, int[] places) {
    var comparator = Comparator.<Integer>comparingInt(k -> 0);
    for (int v : inputVariables) {
      comparator = comparator.thenComparingDouble(k -> variables[v][k]);
    }
    int[] sorted =
        IntStream.range(0, count).boxed().sorted(comparator).mapToInt(Integer::intValue).toArray();
    int from = 0;
    while (from < count) {
      var key = key(variables, sorted[from]);
      int to = from + 1;
      while (to < count && to - from < Workspace.SIZE && key(variables, sorted[to]).equals(key)) {
        to++;
      }
      System.arraycopy(sorted, from, order, 0, to - from);
      engine(key).run(variables, order, to - from, block, at, places);
      from = to;
    }
  }

  private List<Double> key(double[][] variables, int point) {
    var key = new ArrayList<Double>(inputVariables.length);
    for (int v : inputVariables) {
      key.add(variables[v][point]);
    }
    return key;
  }

  private StageEngine engine(List<Double> inputs) {
    var known = engines.get(inputs);
    if (known != null) {
      return known;
    }
    if (engines.size() >= MOST_KEPT) {
      engines.clear();
    }
    var engine = new StageEngine(plan, plan.stage(inputs), work);
    engines.put(inputs, engine);
    return engine;
  }
}
