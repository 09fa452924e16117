package org.nsi.plot;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A figure in pixels. */
final class RasterFile {
  /** Pixels a unit: 680 units are 170 mm at 300 dots an inch. */
  private static final double SCALE = 3;

  private RasterFile() {}

  static byte[] png(Painter painter, int width, int height) throws IOException {
    int pixels = (int) (width * SCALE);
    var image = new BufferedImage(pixels, (int) (height * SCALE), BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(SCALE, SCALE);
    painter.paint(graphics);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
