package yipanqi.meeting.source;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Writes a PDF for a test, with places measured from the upper left corner as a reader sees them.
final class DrawnPdf {
    final PDDocument document = new PDDocument();
    private final DrawnFont font;
    private float height;
    private StringBuilder content = new StringBuilder();
    private PDPage page = new PDPage();

    DrawnPdf() {
        this(true);
    }

    private DrawnPdf(boolean named) {
        font = new DrawnFont(document, named);
    }

    static DrawnPdf withoutNames() {
        return new DrawnPdf(false);
    }

    DrawnPdf page(float width, float pageHeight) throws IOException {
        finishPage();
        page = new PDPage(new PDRectangle(width, pageHeight));
        height = pageHeight;
        document.addPage(page);
        return this;
    }

    PDPage current() {
        return page;
    }

    /// One line; `pitch` times the width from one character to the next.
    DrawnPdf spaced(float x, float y, float size, float pitch, String text) {
        float at = x;
        for (int character : text.codePoints().toArray()) {
            var code = font.code(character);
            draw("BT /F%d %.2f Tf 1 0 0 1 %.2f %.2f Tm <%02X> Tj ET%n", code.part(), size, at, height - y, code.code());
            at += DrawnFont.width(character) * size * pitch;
        }
        return this;
    }

    DrawnPdf line(float x, float y, float size, String text) {
        return spaced(x, y, size, 1, text);
    }

    /// Fake bold: each character struck as often as there are shifts, all strikes of one before the next.
    DrawnPdf struck(float x, float y, float size, String text, float... shifts) {
        float at = x;
        for (int character : text.codePoints().toArray()) {
            for (float shift : shifts) line(at + shift, y, size, Character.toString(character));
            at += DrawnFont.width(character) * size;
        }
        return this;
    }

    DrawnPdf upright(float x, float y, float size, String text) {
        float at = y;
        for (int character : text.codePoints().toArray()) {
            line(x, at, size, Character.toString(character));
            at += size * 1.1f;
        }
        return this;
    }

    /// A paragraph, indented by two characters; answers the baseline behind its last line.
    float paragraph(float x, float y, float size, int perLine, String text) {
        float at = y;
        var rest = "　　" + text;
        while (!rest.isEmpty()) {
            int end = Math.min(perLine, rest.length());
            line(x, at, size, rest.substring(0, end));
            rest = rest.substring(end);
            at += size * 1.5f;
        }
        return at;
    }

    DrawnPdf slanted(float x, float y, float size, String text) {
        float at = 0;
        for (int character : text.codePoints().toArray()) {
            var code = font.code(character);
            draw(
                    "BT /F%d %.2f Tf 0.7 0.7 -0.7 0.7 %.2f %.2f Tm <%02X> Tj ET%n",
                    code.part(), size, x + at, height - y + at, code.code());
            at += size * 0.7f;
        }
        return this;
    }

    DrawnPdf rule(float x1, float y1, float x2, float y2) {
        return draw("%.2f %.2f m %.2f %.2f l S%n", x1, height - y1, x2, height - y2);
    }

    DrawnPdf frame(float left, float top, float right, float bottom) {
        return draw("%.2f %.2f %.2f %.2f re S%n", left, height - bottom, right - left, bottom - top);
    }

    DrawnPdf draw(String operators, Object... values) {
        content.append(String.format(Locale.ROOT, operators, values));
        return this;
    }

    private void finishPage() throws IOException {
        if (document.getNumberOfPages() == 0) return;
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(US_ASCII));
        }
        page.setContents(stream);
        content = new StringBuilder();
        var fonts = new COSDictionary();
        for (int i = 0; i < font.parts(); i++) fonts.setItem(COSName.getPDFName("F" + i), font.font(i));
        var resources = page.getResources() == null ? new PDResources() : page.getResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
    }

    byte[] bytes() throws IOException {
        finishPage();
        font.finish();
        var out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}
