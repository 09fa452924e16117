/**
 * Matching onto the Warsaw basis. To be read in this order:
 *
 * <ol>
 *   <li>{@link org.nsi.match.Matching}: the stage, from a model to {@link org.nsi.match.Matched};
 *   <li>{@code Role}, {@code Lowering}: vertices become couplings of single components ({@code
 *       Light}, {@code Leg});
 *   <li>{@code TreeLevel}, {@code Boxes}: the heavy components are integrated out; the result is a
 *       sum of {@code Structure}s, which are linearly independent;
 *   <li>{@code OneLoop}: the loops besides the boxes. {@code OddSector}, {@code GaugeGenerators},
 *       {@code TwoFermion}, {@code LightFermionLoops}: light fermion lines; {@code
 *       VacuumPolarisation}; {@code GaugeExchange}, {@code FermionEquations}: the equations of
 *       motion; {@code StandardCouplings}: the couplings that come with them;
 *   <li>{@code warsaw-invariants.tsv}, {@code Invariant}, {@code WarsawOperator}: the operators of
 *       the basis as such sums;
 *   <li>{@code Projection}, {@code HiggsProjection}: the coefficients by exact linear algebra, one
 *       set of flavours ({@code Sector}) at a time; what is left over is a fault;
 *   <li>{@code HiggsVertices}: couplings of the odd fields to H, as masses M(H), M_S²(H). {@code
 *       LoopMatrix}, {@code HiggsSeries}, {@code HiggsBackground}: propagators in a Higgs field;
 *       {@code HiggsAmplitudes}, {@code HiggsKernel}, {@code HiggsLegs} with two light fermions,
 *       {@code HiggsBosons}, {@code HiggsFieldStrengths} without; {@code HiggsInvariants} reads
 *       coefficients off components, {@code HiggsReduction} uses the equations of motion;
 *   <li>{@code TreeCoverage}, {@code LoopCoverage}, {@code ModelCoverage}: what is not computed.
 *       Whoever computes a contribution removes it there.
 * </ol>
 */
@NullMarked
package org.nsi.match;

import org.jspecify.annotations.NullMarked;
