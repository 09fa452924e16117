package org.nsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nsi plot}: every format and kind, and an answer to every mistake. */
class PlotCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void writeTable() throws IOException {
    var text = new StringBuilder("m,M_S,v.pull,c.re,status,error\n");
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 5; j++) {
        double m = 50 * Math.pow(2, i);
        double s = 100 * (j + 1);
        text.append(m + "," + s + "," + (1e5 / (m * s) - 1) + "," + 1e-3 / m / s + ",ok,\n");
      }
    }
    text.append("75,100,,,failed,\"not a number, somewhere\"\n");
    Files.writeString(folder.resolve("scan.csv"), text);
    Files.writeString(
        folder.resolve("scan.csv.json"),
        """
        {"format": "nsi-scan/1", "columns": [{"name": "m", "unit": "GeV"}, {"name": "c.re",
         "unit": "GeV^-2", "description": ""}], "models": [{"name": "a", "title": "A <title>"}]}
        """);
  }

  private Run plot(String... args) {
    var words = new String[args.length + 1];
    words[0] = "plot";
    System.arraycopy(args, 0, words, 1, args.length);
    var run = Run.of(folder, words);
    assertThat(run.err()).doesNotContain("Exception");
    return run;
  }

  private static final String[] MAP = {
    "scan.csv", "--x", "m", "--y", "M_S", "--z", "v.pull", "--contour", "2", "-o"
  };

  private byte[] map(String name) throws IOException {
    var words = Arrays.copyOf(MAP, MAP.length + 1);
    words[MAP.length] = name;
    var run = plot(words);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("1 row that failed left out");
    return Files.readAllBytes(folder.resolve(name));
  }

  @Test
  void svgIsXmlWithACellForEachPoint() throws Exception {
    var svg = map("map.svg");
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(document.getElementsByTagName("rect").getLength()).isGreaterThan(30);
    // letters are outlines: no font is needed to look at it
    assertThat(document.getElementsByTagName("text").getLength()).isZero();
  }

  @Test
  void pngIsAPictureInColours() throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(map("map.png")));
    assertThat(image.getWidth()).isEqualTo(2040);
    var colours = new HashSet<Integer>();
    for (int x = 0; x < image.getWidth(); x += 20) {
      for (int y = 0; y < image.getHeight(); y += 20) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertThat(colours).hasSizeGreaterThan(20);
  }

  @Test
  void pdfHasOnePage() throws IOException {
    try (var document = Loader.loadPDF(map("map.pdf"))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void htmlStandsAlone() throws IOException {
    var page = new String(map("map.html"), StandardCharsets.UTF_8);
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<title>A &lt;title&gt;</title>", "m [GeV]: 50.0000")
        .doesNotContain("<script", "<link", "src=", "@import", "<text");
    assertThat(page.replaceAll("http://www.w3.org/[a-z0-9/]+", "")).doesNotContain("http");
  }

  @Test
  void theSameTwice() throws IOException {
    assertThat(map("a.svg")).isEqualTo(map("b.svg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--x m --y c.re --where M_S=100",
        "--x m --y c.re --y v.pull --where M_S=200 --log y",
        "--x m --y c.re --kind scatter",
        "--x c.re --y v.pull --z m --kind scatter --log xz",
        "--x m --y M_S --exclude |v.pull|>2 --exclude c.re<1e-9",
        "--x m --y M_S --contour c.re=1e-8 --contour v.pull=0",
        "--x m --y M_S --z c.re --log z --range z=1e-9:1e-7 --range x=60:700",
        "--x m --y M_S --z v.pull --linear x --label title=T --label x=$m_χ$"
      })
  void kindsOfFigures(String words) {
    var run = plot(("scan.csv " + words).split(" "));
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("<svg").endsWith("</svg>\n").doesNotContain("NaN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none.csv --x m --y M_S | 'none.csv' does not exist",
        "scan.csv --y M_S | --x is missing",
        "scan.csv --x m | --y is missing",
        "scan.csv --x m --y M_s | did you mean 'M_S'?",
        "scan.csv --x m --y c | did you mean 'c.re'?",
        "scan.csv --x m --y M_S --z nothing | it has m, M_S, v.pull, c.re",
        "scan.csv --x m --y M_S --contour 2 | there is no --z",
        "scan.csv --x m --y M_S --z v.pull --contour two | is not of the form",
        "scan.csv --x m --y M_S --exclude v.pull=2 | is not of the form NAME > VALUE",
        "scan.csv --x m --y M_S --z v.pull -o map.gif | does not end in .svg, .png, .pdf or .html",
        "scan.csv --x m --y M_S --z v.pull --where M_S=100 | at least two values",
        "scan.csv --x c.re --y v.pull --z m --kind heat | do not form a grid",
        "scan.csv --x m --y c.re --where M_S=123 | no row is left",
        "scan.csv --x m --y v.pull --range x=5 | is not of the form x=LOW:HIGH",
        "scan.csv --x m --y v.pull --log y --range y=-1:2 | cannot begin at -1",
        "scan.csv --x m --y v.pull --log w | is none of x, y, z",
        "scan.csv --x m --y v.pull --label u=1 | is none of",
        "scan.csv --x m --y M_S --y c.re --z v.pull | a map has one --y",
        "bad.csv --x a --y b | has 3 cells in row 3, not 2",
        "empty.csv --x a --y b | is empty",
        "binary.csv --x a --y b | is not a table in UTF-8",
        "twice.csv --x a --y b --z c | there are several rows at x = 1"
      })
  void mistakesGetAnAnswer(String words, String said) throws IOException {
    Files.writeString(folder.resolve("bad.csv"), "a,b\n1,2\n1,2,3\n");
    Files.writeString(folder.resolve("empty.csv"), "");
    Files.write(folder.resolve("binary.csv"), new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF});
    Files.writeString(folder.resolve("twice.csv"), "a,b,c\n1,1,1\n1,1,2\n1,2,3\n2,1,4\n2,2,5\n");
    var run = plot(words.split(" "));
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
  }
}
