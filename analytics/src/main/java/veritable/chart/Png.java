package veritable.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes opaque images as PNG, with a palette if that does. ImageIO takes 50 ms to start, longer
 * for each image, and three bytes for each pixel.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Higher ones take twice the time and more, for an eighth of the bytes. */
    private static final int LEVEL = 2;

    private Png() {}

    /**
     * @param pixels red, green and blue of each, row by row
     * @param width how many pixels a row has
     * @param dotsPerInch what a printer and a word processor take its size from
     */
    static byte[] encode(int[] pixels, int width, int dotsPerInch) {
        int height = pixels.length / width;
        Optional<Palette> palette = Palette.of(pixels);
        byte type = (byte) (palette.isPresent() ? 3 : 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put(type).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk(out, "IHDR", header.array(), 13);
        int dotsPerMetre = (int) Math.round(dotsPerInch / 0.0254);
        ByteBuffer density = ByteBuffer.allocate(9).putInt(dotsPerMetre).putInt(dotsPerMetre);
        chunk(out, "pHYs", density.put((byte) 1).array(), 9);
        palette.ifPresent(p -> chunk(out, "PLTE", p.bytes(), p.bytes().length));
        byte[] lines =
                palette.map(p -> lines(pixels, width, p)).orElseGet(() -> lines(pixels, width));
        byte[] packed = new byte[lines.length / 2 + 1024];
        Deflater deflater = new Deflater(LEVEL);
        deflater.setInput(lines);
        deflater.finish();
        while (!deflater.finished()) {
            chunk(out, "IDAT", packed, deflater.deflate(packed));
        }
        deflater.end();
        chunk(out, "IEND", packed, 0);
        return out.toByteArray();
    }

    private static byte[] lines(int[] pixels, int width, Palette palette) {
        byte[] lines = new byte[pixels.length + pixels.length / width];
        int before = pixels[0];
        byte index = palette.index(before);
        int to = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                lines[to++] = 0;
            }
            if (pixels[i] != before) {
                before = pixels[i];
                index = palette.index(before);
            }
            lines[to++] = index;
        }
        return lines;
    }

    private static byte[] lines(int[] pixels, int width) {
        byte[] lines = new byte[3 * pixels.length + pixels.length / width];
        int to = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                lines[to++] = 0;
            }
            lines[to++] = (byte) (pixels[i] >> 16);
            lines[to++] = (byte) (pixels[i] >> 8);
            lines[to++] = (byte) pixels[i];
        }
        return lines;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
