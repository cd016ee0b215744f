package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a docx for a test from the XML of its body.
final class Docx {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Docx(String body) {
        part("[Content_Types].xml", TYPES);
        part("word/document.xml", document(body));
    }

    static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + WORD
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                + "</w:body></w:document>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String cell(String properties, String... paragraphs) {
        var out = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (var paragraph : paragraphs) out.append(paragraph(paragraph));
        return out + "</w:tc>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    Docx part(String name, String content) {
        return part(name, content.getBytes(UTF_8));
    }

    Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /// A zip as no tool writes it: every entry stored, the same name as often as it comes.
    static byte[] stored(Iterable<Map.Entry<String, byte[]>> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        int i = 0;
        Map<String, String> names = new LinkedHashMap<>();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : entries) {
                var crc = new CRC32();
                crc.update(part.getValue());
                var plain = "%05d".formatted(i++);
                names.put(plain, part.getKey());
                var entry = new ZipEntry(
                        plain + "x".repeat(Math.max(0, part.getKey().length() - 5)));
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        var text = out.toString(ISO_8859_1);
        for (var name : names.entrySet())
            text = text.replace(
                    name.getKey() + "x".repeat(Math.max(0, name.getValue().length() - 5)), name.getValue());
        return text.getBytes(ISO_8859_1);
    }
}
