package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A font drawn by hand: every character a square box, Latin ones half as wide. So no font file is needed to
/// write Chinese into a PDF; what a box means is told by the map that goes with it.
final class DrawnFont {
    private static final int MOST = 200;
    private final PDDocument document;
    private final boolean named;
    private final List<Map<Integer, Integer>> parts = new ArrayList<>();
    private final List<COSDictionary> fonts = new ArrayList<>();

    record Code(int part, int code) {}

    DrawnFont(PDDocument document, boolean named) {
        this.document = document;
        this.named = named;
    }

    static float width(int character) {
        return character < 0x2000 ? 0.5f : 1;
    }

    Code code(int character) {
        for (int i = 0; i < parts.size(); i++) {
            var known = parts.get(i).get(character);
            if (known != null) return new Code(i, known);
        }
        if (parts.isEmpty() || parts.getLast().size() == MOST) {
            parts.add(new HashMap<>());
            fonts.add(new COSDictionary());
        }
        var part = parts.getLast();
        part.put(character, part.size() + 1);
        return new Code(parts.size() - 1, part.size());
    }

    int parts() {
        return parts.size();
    }

    COSDictionary font(int part) {
        return fonts.get(part);
    }

    void finish() throws IOException {
        for (int i = 0; i < parts.size(); i++) fill(fonts.get(i), parts.get(i));
    }

    private void fill(COSDictionary font, Map<Integer, Integer> codes) throws IOException {
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, codes.size());
        var widths = new COSArray();
        var differences = new COSArray();
        var drawings = new COSDictionary();
        differences.add(COSInteger.get(1));
        codes.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> {
            widths.add(new COSFloat(1000 * width(entry.getKey())));
            differences.add(COSName.getPDFName("g" + entry.getValue()));
        });
        for (var entry : codes.entrySet()) {
            var box = "%d 0 d0 50 0 %d 800 re f"
                    .formatted((int) (1000 * width(entry.getKey())), (int) (1000 * width(entry.getKey()) - 100));
            drawings.setItem(COSName.getPDFName("g" + entry.getValue()), stream(box));
        }
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.CHAR_PROCS, drawings);
        var encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        if (named) font.setItem(COSName.TO_UNICODE, stream(map(codes)));
    }

    private static String map(Map<Integer, Integer> codes) {
        var out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CMapName /Drawn def /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                """);
        out.append(codes.size()).append(" beginbfchar\n");
        codes.forEach((character, code) -> out.append("<%02X> <%04X>%n".formatted(code, character)));
        return out + "endbfchar endcmap CMapName currentdict /CMap defineresource pop end end";
    }

    private COSStream stream(String content) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(US_ASCII));
        }
        return stream;
    }

    private static COSArray numbers(float... values) {
        var array = new COSArray();
        for (float value : values) array.add(new COSFloat(value));
        return array;
    }
}
