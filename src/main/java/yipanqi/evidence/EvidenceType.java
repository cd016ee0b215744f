package yipanqi.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/// The kinds of files that are taken, told by their content.
enum EvidenceType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final Tika TIKA = new Tika();
    private static final int LONGEST_LIST = 256 * 1024;

    private final String media;
    private final String ending;

    EvidenceType(String media, String ending) {
        this.media = media;
        this.ending = ending;
    }

    String media() {
        return media;
    }

    String ending() {
        return ending;
    }

    /// The endings its name may carry.
    Set<String> endings() {
        return this == JPEG ? Set.of("jpg", "jpeg") : Set.of(ending);
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /// The name decides only between the two kinds of plain text.
    static EvidenceType of(Path file, String name) throws IOException {
        String media;
        try (var in = Files.newInputStream(file)) {
            media = TIKA.detect(in);
        }
        return switch (media) {
            case "image/jpeg" -> JPEG;
            case "image/png" -> PNG;
            case "application/pdf" -> PDF;
            case "text/plain" -> text(name);
            case "application/octet-stream" -> {
                if (!isOldText(file)) throw EvidenceProblem.TYPE_NOT_ALLOWED.because();
                yield text(name);
            }
            case "application/zip", "application/x-tika-ooxml" -> office(file);
            default -> throw EvidenceProblem.TYPE_NOT_ALLOWED.because();
        };
    }

    private static EvidenceType text(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : TXT;
    }

    /// Text in GB18030 looks like nothing to the sniffer.
    private static boolean isOldText(Path file) throws IOException {
        try {
            var decoder = Charset.forName("GB18030").newDecoder();
            return decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .chars()
                    .allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// A zip is taken only as an office file, and its list of contents says which.
    private static EvidenceType office(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var list = zip.getEntry("[Content_Types].xml");
            if (list == null) throw EvidenceProblem.TYPE_NOT_ALLOWED.because();
            try (var in = zip.getInputStream(list)) {
                var types = new String(in.readNBytes(LONGEST_LIST), UTF_8);
                if (types.contains("wordprocessingml.document.main+xml")) return DOCX;
                if (types.contains("spreadsheetml.sheet.main+xml")) return XLSX;
            }
        } catch (ZipException e) {
            throw EvidenceProblem.TYPE_NOT_ALLOWED.because();
        }
        throw EvidenceProblem.TYPE_NOT_ALLOWED.because();
    }
}
