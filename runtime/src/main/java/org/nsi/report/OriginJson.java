package org.nsi.report;

import java.io.IOException;
import org.nsi.eft.NsiOrigin;
import org.nsi.pipeline.Result;

/** What the running makes of each ε, and from which Warsaw coefficients it comes. */
final class OriginJson {
  private static final int MOST_SOURCES = 5;

  /** ε below this fraction of the largest have no line of their own. */
  private static final double SMALLEST = 1e-6;

  private OriginJson() {}

  static void write(Json nsi, Result result) throws IOException {
    if (result.origins().isEmpty()) {
      return;
    }
    double largest =
        result.nsi().values().values().stream().mapToDouble(value -> value.abs()).max().orElse(0);
    nsi.object(
        "origins",
        origins -> {
          for (var entry : result.origins().entrySet()) {
            if (result.nsi().get(entry.getKey()).abs() > SMALLEST * largest) {
              origins.inline(entry.getKey().key(), body -> origin(body, entry.getValue()));
            }
          }
        });
  }

  private static void origin(Json body, NsiOrigin origin) throws IOException {
    if (origin.factor().isPresent()) {
      body.inline("factor", factor -> factor.complex(origin.factor().get()));
    }
    body.inline(
        "shares",
        shares -> {
          for (var share : origin.shares(MOST_SOURCES)) {
            shares.put(share.getKey().toString(), share.getValue());
          }
        });
  }
}
