package org.nsi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsi.cache.DiskCache;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The pieces that the commands' option tables are put together from. */
final class Specs {
  private Specs() {}

  /** The frame of a command's help: its purpose, a paragraph, and examples. */
  static CommandSpec command(Command command, List<String> paragraph, List<String> examples) {
    var spec = CommandSpec.create().name("nsi " + command.name());
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
    var description = new ArrayList<String>();
    description.add(command.purpose());
    if (!paragraph.isEmpty()) {
      description.add("");
      description.addAll(paragraph);
    }
    var footer = new ArrayList<String>();
    examples.forEach(example -> footer.add("  " + example));
    spec.usageMessage()
        .width(96)
        .sortOptions(false)
        .sortSynopsis(false)
        .abbreviateSynopsis(true)
        .synopsisHeading("Usage: ")
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .footerHeading("%nExamples:%n")
        .description(description.toArray(String[]::new))
        .footer(footer.toArray(String[]::new));
    return spec;
  }

  /** FILE..., at least one. */
  static PositionalParamSpec files(String description) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("1..*")
        .required(true)
        .paramLabel("FILE")
        .type(String[].class)
        .description(description)
        .build();
  }

  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names[0], tail(names))
        .type(boolean.class)
        .description(description)
        .build();
  }

  static OptionSpec value(String label, String description, String... names) {
    return OptionSpec.builder(names[0], tail(names))
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec repeatable(String label, String description, String... names) {
    return OptionSpec.builder(names[0], tail(names))
        .type(String[].class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** {@code --no-cache}. */
  static OptionSpec noCache() {
    return flag(
        "Neither read nor write the cache of evolutions (~/.cache/nsi); NSI_CACHE=off does the"
            + " same.",
        "--no-cache");
  }

  /** Where evolutions are kept between runs, unless the user wants none. */
  static Optional<DiskCache> cache(ParseResult arguments, Console console) {
    return arguments.hasMatchedOption("--no-cache") ? Optional.empty() : console.cache();
  }

  private static String[] tail(String[] names) {
    return List.of(names).subList(1, names.length).toArray(String[]::new);
  }
}
