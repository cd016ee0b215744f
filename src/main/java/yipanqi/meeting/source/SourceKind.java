package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/// What a file is by its content; its name is never asked.
public enum SourceKind {
    TEXT,
    PDF,
    DOCX;

    private static final List<String> IMAGES =
            List.of("\u00ff\u00d8\u00ff", "\u0089PNG", "GIF8", "BM", "II*\0", "MM\0*");
    /// Text by its letters, but written for a program and not for a reader.
    private static final List<String> MARKUP =
            List.of("<?xml", "<!doctype", "<html", "<svg", "<head", "{\\rtf", "%!ps", "#!/", "mime-version:");

    static SourceKind of(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, 1024), ISO_8859_1);
        if (isImage(content.length, head)) throw SourceProblem.IMAGE.because();
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) throw oldWordOrEncrypted(content);
        if (head.contains("%PDF-")) return PDF;
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return DOCX;
        var start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(start::startsWith)) throw SourceProblem.UNKNOWN_TYPE.because();
        return TEXT;
    }

    private static boolean isImage(int length, String head) {
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return true;
        if (head.startsWith("ftyphei", 4) || head.startsWith("ftypmif1", 4) || head.startsWith("ftypavif", 4))
            return true;
        // Two letters are too few to tell a bitmap from a text: its header repeats the length of the file.
        if (head.startsWith("BM")) return length > 26 && head.startsWith("\0\0\0\0", 6);
        return IMAGES.stream().anyMatch(head::startsWith);
    }

    /// Word puts an encrypted docx into the old container, in a stream of this name.
    private static RuntimeException oldWordOrEncrypted(byte[] content) {
        var encrypted = "EncryptedPackage".replaceAll("(.)", "$1\0");
        return new String(content, ISO_8859_1).contains(encrypted)
                ? SourceProblem.ENCRYPTED.because()
                : SourceProblem.OLD_WORD.because();
    }
}
