/**
 * From Warsaw coefficients to NSI parameters: three linear maps and what composes them.
 *
 * <pre>
 *   Evolution      Warsaw(μ) → Warsaw(m_Z), JMS(m_Z) → JMS(low), ε → ε   {@link org.nsi.eft.QcdEvolution}, tables qcd*.tsv
 *   TreeMatching   Warsaw → JMS at one scale                             {@link org.nsi.eft.ContactTerms}, tree-contact.tsv;
 *                                                                        exchange of W and Z, {@link org.nsi.eft.WeakShifts}
 *   LeftEvolution  JMS(μ) → JMS(low)                                     {@link org.nsi.eft.LeftRunning}, left-*.rge, qcd-currents.tsv
 *   NsiProjection  JMS → ε
 *   Descent        all of them, for everything that a file gives
 * </pre>
 *
 * <p>An operator is added in the catalogue of its basis and in the tables here; no class knows
 * operators by name except the exchange of W and Z.
 */
@NullMarked
package org.nsi.eft;

import org.jspecify.annotations.NullMarked;
