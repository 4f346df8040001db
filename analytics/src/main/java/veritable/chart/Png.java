package veritable.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes images as PNG. ImageIO takes 50 ms to start, and longer for each image. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Higher ones take twice the time and more, for an eighth of the bytes. */
    private static final int LEVEL = 2;

    private static final byte WITH_PALETTE = 3;

    private Png() {}

    /**
     * @param dotsPerInch what a printer and a word processor take its size from
     */
    static byte[] encode(Pixels pixels, int dotsPerInch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(pixels.width()).putInt(pixels.height()).put((byte) 8).put(WITH_PALETTE);
        chunk(out, "IHDR", header.array(), 13);
        int dotsPerMetre = (int) Math.round(dotsPerInch / 0.0254);
        ByteBuffer density = ByteBuffer.allocate(9).putInt(dotsPerMetre).putInt(dotsPerMetre);
        chunk(out, "pHYs", density.put((byte) 1).array(), 9);
        byte[] colours = pixels.palette().bytes();
        chunk(out, "PLTE", colours, colours.length);
        byte[] packed = new byte[64 * 1024];
        Deflater deflater = new Deflater(LEVEL);
        deflater.setInput(pixels.lines());
        deflater.finish();
        while (!deflater.finished()) {
            chunk(out, "IDAT", packed, deflater.deflate(packed));
        }
        deflater.end();
        chunk(out, "IEND", packed, 0);
        return out.toByteArray();
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
