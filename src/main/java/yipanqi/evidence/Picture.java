package yipanqi.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import yipanqi.platform.Refusal;

/// A photo drawn anew: nothing of the file that came is left but what can be seen.
final class Picture {
    private static final long MOST_PIXELS = 50_000_000;
    /// Larger photos are halved until they fit: what a photo proves needs no more, and the server's memory is
    /// small.
    private static final long KEPT_PIXELS = 16_000_000;
    private static final int THUMBNAIL = 416;
    /// One at a time: a decoded photo takes up to 100 MB.
    private static final Semaphore DESK = new Semaphore(1, true);

    private Picture() {}

    static void redraw(Path file, EvidenceType type, Exif exif, Path out, Path thumbnail) throws IOException {
        DESK.acquireUninterruptibly();
        try {
            var image = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(exif.turn()))
                    .apply(decode(file, type));
            write(image, type, 1, out);
            double scale = Math.min(1, (double) THUMBNAIL / Math.max(image.getWidth(), image.getHeight()));
            write(image, EvidenceType.JPEG, scale, thumbnail);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw EvidenceProblem.UNREADABLE_IMAGE.because();
        } finally {
            DESK.release();
        }
    }

    private static BufferedImage decode(Path file, EvidenceType type) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.ending()).next();
        try (var in = new FileImageInputStream(file.toFile())) {
            // Side blocks of a picture are not even looked at: they too can be bombs.
            reader.setInput(in, true, true);
            return reader.read(0, smaller(reader));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam smaller(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) throw EvidenceProblem.TOO_MANY_PIXELS.because();
        int step = pixels > KEPT_PIXELS ? 2 : 1;
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(step, step, 0, 0);
        return wish;
    }

    private static void write(BufferedImage image, EvidenceType type, double scale, Path out) throws IOException {
        try (var stream = Files.newOutputStream(out)) {
            Thumbnails.of(type == EvidenceType.JPEG ? opaque(image) : image)
                    .scale(scale)
                    .outputFormat(type.ending())
                    .outputQuality(0.9)
                    .toOutputStream(stream);
        }
    }

    /// JPEG knows no transparency: what is clear becomes white.
    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) return image;
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = plain.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return plain;
    }
}
