package org.nsi.scan.run;

import org.nsi.scan.engine.ModelPlan;
import org.nsi.scan.sample.PointSource;

/** A model and the points at which it is evaluated, one variable of the plan for each name. */
public record ModelScan(ModelPlan plan, PointSource points) {}
