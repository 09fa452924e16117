package org.nsi.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsi.diagnostic.Checked;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.BlockPrinter.Block;
import org.nsi.syntax.BlockPrinter.Item;

/**
 * The canonical layout of a model file: one statement a line, declarations that follow each other
 * aligned, comments kept. Formatting twice changes nothing more, and the tree of the result is that
 * of the source.
 */
public final class Formatter {
  private static final int INDENT = 2;

  private final Source source;
  private final Comments comments;
  private final StatementPrinter statements;
  private final BlockPrinter blocks;
  private final List<FormattedLine> lines = new ArrayList<>();

  /** Where the source was left off, to see whether an empty line follows. */
  private int at;

  private Formatter(Source source, List<Span> comments, Spelling spelling) {
    var expressions = new ExpressionPrinter(source, spelling);
    this.source = source;
    this.comments = new Comments(source, comments);
    this.statements = new StatementPrinter(source, expressions);
    this.blocks = new BlockPrinter(expressions, statements);
  }

  /** The formatted text, or nothing but the diagnostics if the source has syntax errors. */
  public static Checked<String> format(Source source, Spelling spelling) {
    Checked<Ast> parsed = Parser.parse(source);
    if (parsed.hasErrors() || parsed.value().isEmpty()) {
      return new Checked<>(Optional.empty(), parsed.diagnostics());
    }
    Ast ast = parsed.value().get();
    List<Span> comments = Tokens.of(ast.source(), new Findings(ast.source())).comments();
    String text = new Formatter(ast.source(), comments, spelling).run(ast.statements());
    return new Checked<>(Optional.of(text), parsed.diagnostics());
  }

  private String run(List<Statement> all) {
    for (Statement statement : all) {
      leading(statement.span().start(), 0);
      Optional<Block> block = blocks.block(statement);
      if (block.isPresent()) {
        block(block.get(), statement.span());
      } else {
        single(statements.line(statement), statement.span(), gap(statement.span().start()), 0);
      }
    }
    leading(source.text().length() + 1, 0);
    return FormattedLine.join(simplified(lines));
  }

  // --- comments and empty lines ---

  /** Comments on lines of their own. */
  private void leading(int before, int indent) {
    for (Span comment : comments.before(before)) {
      lines.add(
          FormattedLine.of(indent, FormattedLine.COMMENT, List.of(comments.text(comment)))
              .gap(gap(comment.start())));
      at = comment.end();
    }
  }

  /** Comments inside a statement go before it. */
  private void hoisted(Span span, boolean gap, int indent) {
    boolean first = true;
    for (Span comment : comments.before(span.end())) {
      lines.add(
          FormattedLine.of(indent, FormattedLine.COMMENT, List.of(comments.text(comment)))
              .gap(gap && first));
      first = false;
    }
  }

  private void single(FormattedLine line, Span span, boolean gap, int indent) {
    int before = lines.size();
    hoisted(span, gap, indent);
    line(line.gap(gap && lines.size() == before), span);
  }

  private void line(FormattedLine line, Span span) {
    at = span.end();
    lines.add(line.comment(comments.trailing(span.end())));
  }

  private boolean gap(int start) {
    int breaks = 0;
    for (int i = at; i < Math.min(start, source.text().length()); i++) {
      char c = source.text().charAt(i);
      boolean second = c == '\n' && i > 0 && source.text().charAt(i - 1) == '\r';
      breaks += c == '\n' && !second || c == '\r' ? 1 : 0;
    }
    return breaks > 1;
  }

  // --- blocks ---

  private void block(Block block, Span span) {
    boolean gap = gap(span.start());
    boolean inline =
        source.slice(span).indexOf('\n') < 0
            && source.slice(span).indexOf('\r') < 0
            && !comments.within(span);
    if (inline) {
      line(inline(block).gap(gap), span);
      return;
    }
    String head = block.keyword() + (block.head().isEmpty() ? "" : " " + block.head()) + " {";
    lines.add(FormattedLine.of(0, head).gap(gap));
    at = source.text().indexOf('{', span.start()) + 1;
    items(block);
    leading(span.end(), INDENT);
    line(FormattedLine.of(0, "}"), span);
  }

  private FormattedLine inline(Block block) {
    var texts = new ArrayList<String>();
    block.items().forEach(item -> texts.add(text(item)));
    String body = texts.isEmpty() ? "{ }" : "{ " + String.join("; ", texts) + " }";
    return switch (block.keyword()) {
      case "lagrangian" -> FormattedLine.of(0, "lagrangian " + body);
      case "smeft", "left", "epsilon" ->
          FormattedLine.of(0, "coefficients", List.of(block.keyword(), block.head(), body));
      default -> {
        String keyword = block.keyword() + (block.head().isEmpty() ? "" : " " + block.head());
        yield FormattedLine.of(0, "block", List.of(keyword, body));
      }
    };
  }

  private static String text(Item item) {
    return String.join(
        " ", item.cells().stream().map(String::strip).filter(c -> !c.isEmpty()).toList());
  }

  /** One term or claim a line; other items that shared a line do so again. */
  private void items(Block block) {
    List<Item> items = block.items();
    for (int i = 0; i < items.size(); ) {
      Item item = items.get(i);
      leading(item.span().start(), INDENT);
      boolean gap = gap(item.span().start()) && !isFirst();
      boolean shares = item.group().isEmpty() || item.group().equals("entry");
      int j = i + 1;
      var text = new StringBuilder(text(item));
      while (shares && j < items.size() && sharesLine(items.get(j - 1), items.get(j))) {
        text.append("; ").append(text(items.get(j)));
        j++;
      }
      FormattedLine line =
          j > i + 1
              ? FormattedLine.of(INDENT, text.toString())
              : FormattedLine.of(INDENT, item.group(), item.cells());
      single(line, item.span().to(items.get(j - 1).span()), gap, INDENT);
      i = j;
    }
  }

  private boolean isFirst() {
    return lines.isEmpty() || lines.get(lines.size() - 1).cells().get(0).endsWith("{");
  }

  private boolean sharesLine(Item first, Item second) {
    String between =
        source
            .text()
            .substring(first.span().end(), Math.max(first.span().end(), second.span().start()));
    return between.indexOf('\n') < 0 && between.indexOf('\r') < 0 && between.indexOf("/*") < 0;
  }

  // --- columns ---

  /** Columns are aligned where all lines of a run have them; elsewhere they are joined. */
  private static List<FormattedLine> simplified(List<FormattedLine> lines) {
    var result = new ArrayList<FormattedLine>();
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      String group = lines.get(i).group();
      while (end < lines.size() && lines.get(end).group().equals(group) && !lines.get(end).gap()) {
        end++;
      }
      List<FormattedLine> run = lines.subList(i, end);
      switch (group) {
        case "value" ->
            result.addAll(
                run.stream().allMatch(Formatter::isPlain)
                    ? run
                    : run.stream().map(l -> joined(l, 1)).toList());
        case "term" ->
            result.addAll(
                run.stream().noneMatch(l -> l.cells().get(1).isEmpty())
                    ? run
                    : run.stream().map(l -> joined(l, 1)).toList());
        default -> result.addAll(run);
      }
      i = end;
    }
    return result;
  }

  /** Without shape and kind. */
  private static boolean isPlain(FormattedLine value) {
    return value.cells().get(1).indexOf('[') < 0 && value.cells().get(1).indexOf(':') < 0;
  }

  /** The column and the next one as one. */
  private static FormattedLine joined(FormattedLine line, int column) {
    var cells = new ArrayList<>(line.cells());
    String next = cells.remove(column + 1);
    String first = cells.get(column);
    cells.set(column, first.isEmpty() || next.isEmpty() ? first + next : first + " " + next);
    return new FormattedLine(line.indent(), line.group(), cells, line.comment(), line.gap());
  }
}
