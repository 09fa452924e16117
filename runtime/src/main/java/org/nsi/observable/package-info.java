/**
 * NSI parameters to observables: meson decays, coherent scattering at a spallation source, solar
 * neutrinos in xenon.
 *
 * <p>To add an observable, copy one of the files that implement {@link
 * org.nsi.observable.Observable} and name it in {@link org.nsi.observable.Observables}.
 */
@NullMarked
package org.nsi.observable;

import org.jspecify.annotations.NullMarked;
