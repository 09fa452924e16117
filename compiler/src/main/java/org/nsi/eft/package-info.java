/**
 * From Warsaw coefficients to NSI parameters: linear maps and what composes them.
 *
 * <pre>
 *   SmParameters    inputs → couplings and Yukawa matrices at a scale     {@link org.nsi.eft.SmRunning}
 *   SmeftEvolution  Warsaw(μ) → Warsaw(m_Z)                               {@link org.nsi.rge}
 *   LeftEvolution   JMS(m_Z) → JMS(low)                                   {@link org.nsi.rge}, tables qcd*.tsv
 *   Evolution       ε → ε, for values given directly                      {@link org.nsi.eft.QcdEvolution}
 *   TreeMatching   Warsaw → JMS at one scale                             {@link org.nsi.eft.ContactTerms}, tree-contact.tsv;
 *                                                                        exchange of W and Z, {@link org.nsi.eft.WeakShifts}
 *   LeftEvolution  JMS(μ) → JMS(low)                                     {@link org.nsi.eft.LeftRunning}, left-*.rge, qcd-currents.tsv
 *   NsiProjection  JMS → ε
 *   Descent         all of them, for everything that a file gives; {@link org.nsi.eft.DescentMap} its matrices
 * </pre>
 *
 * <p>An operator is added in the catalogue of its basis and in the tables here; no class knows
 * operators by name except the exchange of W and Z.
 */
@NullMarked
package org.nsi.eft;

import org.jspecify.annotations.NullMarked;
