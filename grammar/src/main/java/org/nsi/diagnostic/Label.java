package org.nsi.diagnostic;

import org.nsi.source.Span;

/**
 * Carets under a span, with what that place contributes.
 *
 * @param span the characters underlined
 * @param text printed behind the carets; may be empty
 */
public record Label(Span span, String text) {}
