package org.nsi.model;

import org.nsi.source.Span;

/**
 * A Lagrangian term as the author wrote it, for reports and diagnostics.
 *
 * @param label the author's, or {@code term 3}
 * @param text canonical ASCII text without the {@code + h.c.}
 * @param invariant how colour and isospin were contracted where nothing was written, in words;
 *     empty when nothing was inferred
 */
public record Term(String label, String text, String invariant, Span span) {}
