package yipanqi.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/// Photos made for tests.
final class Photo {
    private Photo() {}

    /// Red on the left half, blue on the right.
    static byte[] drawn(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width / 2, height);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /// As a phone held upright takes it: lying on its side, with the time and a secret in its EXIF block.
    static byte[] fromPhone(int width, int height, String taken, String secret) throws IOException {
        var plain = drawn("jpg", width, height);
        var block = ByteBuffer.allocate(200);
        block.put("Exif\0\0".getBytes(US_ASCII));
        block.put("MM\0*".getBytes(US_ASCII)).putInt(8);
        block.putShort((short) 3);
        entry(block, 0x0112, 3, 1, 6 << 16);
        entry(block, 0x8769, 4, 1, 60);
        entry(block, 0x010f, 2, secret.length() + 1, 120);
        block.position(6 + 60);
        block.putShort((short) 1);
        entry(block, 0x9003, 2, 20, 90);
        block.position(6 + 90);
        block.put((taken + "\0").getBytes(US_ASCII));
        block.position(6 + 120);
        block.put((secret + "\0").getBytes(US_ASCII));
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(ByteBuffer.allocate(4)
                .putShort((short) 0xffe1)
                .putShort((short) 202)
                .array());
        out.writeBytes(block.array());
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static void entry(ByteBuffer block, int tag, int type, int count, int value) {
        block.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
