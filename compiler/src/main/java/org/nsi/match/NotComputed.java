package org.nsi.match;

/**
 * A contribution that exists in this model and is not in the result.
 *
 * @param operator WCxf name without flavours, {@code phil1}
 * @param reason what is missing, in words for the report
 */
public record NotComputed(String operator, String reason) {}
