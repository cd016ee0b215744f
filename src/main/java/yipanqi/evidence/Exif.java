package yipanqi.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The two things a photo's EXIF block tells that are kept: which side is up, and when it was taken. Where
/// and with what it was taken goes with the block.
///
/// @param turn 1 to 8, as EXIF counts
record Exif(int turn, @Nullable LocalDateTime taken) {
    static final Exif NONE = new Exif(1, null);
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final int ORIENTATION = 0x0112;
    private static final int SUB_BLOCK = 0x8769;
    private static final int TAKEN = 0x9003;

    static Exif of(Path jpeg) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(jpeg)) {
            head = in.readNBytes(256 * 1024);
        }
        try {
            var block = block(ByteBuffer.wrap(head));
            return block == null ? NONE : read(block);
        } catch (RuntimeException e) {
            // A block that leads astray tells nothing.
            return NONE;
        }
    }

    private static @Nullable ByteBuffer block(ByteBuffer jpeg) {
        int at = 2;
        while (at + 10 < jpeg.limit() && (jpeg.get(at) & 0xff) == 0xff) {
            int marker = jpeg.get(at + 1) & 0xff;
            int length = jpeg.getShort(at + 2) & 0xffff;
            if (marker == 0xda) return null;
            if (marker == 0xe1 && jpeg.getInt(at + 4) == 0x45786966) return jpeg.slice(at + 10, length - 8);
            at += 2 + length;
        }
        return null;
    }

    private static Exif read(ByteBuffer block) {
        block.order(block.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = block.getInt(4);
        int turn = find(block, first, ORIENTATION) < 0 ? 1 : block.getShort(find(block, first, ORIENTATION) + 8);
        int sub = find(block, first, SUB_BLOCK);
        return new Exif(turn >= 1 && turn <= 8 ? turn : 1, sub < 0 ? null : taken(block, block.getInt(sub + 8)));
    }

    private static @Nullable LocalDateTime taken(ByteBuffer block, int directory) {
        int at = find(block, directory, TAKEN);
        if (at < 0 || block.getInt(at + 4) != 20) return null;
        var text = new byte[19];
        block.get(block.getInt(at + 8), text);
        try {
            return LocalDateTime.parse(new String(text, US_ASCII), FORM);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Where the entry of this tag begins, or -1.
    private static int find(ByteBuffer block, int directory, int tag) {
        int count = block.getShort(directory) & 0xffff;
        for (int i = 0; i < count; i++) {
            int at = directory + 2 + 12 * i;
            if ((block.getShort(at) & 0xffff) == tag) return at;
        }
        return -1;
    }
}
