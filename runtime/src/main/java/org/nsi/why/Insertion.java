package org.nsi.why;

import org.nsi.model.Vertex;

/**
 * A vertex of the Lagrangian in a diagram.
 *
 * @param conjugated whether it is the Hermitian conjugate of what is written
 */
public record Insertion(Vertex vertex, boolean conjugated) {}
