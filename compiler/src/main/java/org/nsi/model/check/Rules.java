package org.nsi.model.check;

import java.util.List;

/**
 * All rules, in the order in which they are applied. A new rule is one class and one entry here.
 */
public final class Rules {
  /** Rules about one product of fields. */
  public static final List<MonomialRule> MONOMIAL =
      List.of(
          new KineticRule(),
          new BilinearRule(),
          new LorentzRule(),
          new ChiralityRule(),
          new DimensionRule(),
          new ParityRule(),
          new HyperchargeRule(),
          new InvarianceRule(),
          new FlavourRule());

  /** Rules about a whole term, applied when its products obey theirs. */
  public static final List<TermRule> TERM =
      List.of(new HermiticityRule(), new FiniteRule(), new CouplingRule());

  /** Rules about the model as a whole. */
  public static final List<ModelRule> MODEL =
      List.of(
          new QuarkBasisRule(),
          new AnomalyRule(),
          new MissingTermRule(),
          new ChargedStableRule(),
          new BelowTopRule(),
          new UnusedRule());

  private Rules() {}
}
