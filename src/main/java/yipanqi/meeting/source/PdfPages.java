package yipanqi.meeting.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Takes characters and lines off the pages; what lies aslant (watermarks) or runs another way than the page
/// is left.
final class PdfPages extends PDFTextStripper {
    private final List<PageDrawing> pages = new ArrayList<>();
    private final PathOperators paths = new PathOperators(this);
    private List<TextPosition> positions = new ArrayList<>();
    private final Set<TextPosition> afterBlank = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean blank;
    private long found;
    private long lost;
    private boolean pictures;

    PdfPages() {
        setShouldSeparateByBeads(false);
        for (var operator : paths.all()) addOperator(operator);
    }

    List<PageDrawing> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    long found() {
        return found;
    }

    /// Characters drawn without saying which they are.
    long lost() {
        return lost;
    }

    boolean hasPictures() {
        return pictures;
    }

    @Override
    protected void startPage(PDPage page) {
        forget();
        paths.start(page.getCropBox());
        var resources = page.getResources();
        pictures |= resources != null && resources.getXObjectNames().iterator().hasNext();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        int before = positions.size();
        super.showGlyph(matrix, font, code, displacement);
        boolean blank = displacement.getX() == 0 || isBlank(font.toUnicode(code));
        if (positions.size() > before) found++;
        else if (!blank) lost++;
    }

    private static boolean isBlank(@Nullable String text) {
        return text != null && text.isBlank();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var text = position.getUnicode();
        if (text == null || text.isBlank()) {
            blank = true;
            return;
        }
        if (text.codePoints().allMatch(c -> Character.getType(c) == Character.PRIVATE_USE || c == 0xfffd || c < ' '))
            return;
        positions.add(position);
        if (blank) afterBlank.add(position);
        blank = false;
    }

    @Override
    protected void endPage(PDPage page) {
        var way = way();
        var box = page.getCropBox();
        var turn = new Turn(way, box.getWidth(), box.getHeight());
        var glyphs = positions.stream()
                .filter(position -> way(position) == way)
                .map(position -> glyph(position, turn))
                .filter(glyph -> glyph.right() > 0 && glyph.left() < turn.width())
                .filter(glyph -> glyph.bottom() > 0 && glyph.top() < turn.height())
                .toList();
        pages.add(new PageDrawing(Strikes.collapse(glyphs), paths.rules(turn)));
        forget();
    }

    private void forget() {
        positions = new ArrayList<>();
        afterBlank.clear();
        blank = false;
    }

    /// The way most of the text runs: 0, 90, 180 or 270 degrees.
    private int way() {
        var count = new int[4];
        for (var position : positions) if (way(position) >= 0) count[way(position) / 90]++;
        int most = 0;
        for (int i = 1; i < 4; i++) if (count[i] > count[most]) most = i;
        return most * 90;
    }

    private static int way(TextPosition position) {
        var matrix = position.getTextMatrix();
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        long quarters = Math.round(angle / 90);
        return Math.abs(angle - quarters * 90) > 3 ? -1 : (int) ((quarters + 4) % 4 * 90);
    }

    private Glyph glyph(TextPosition position, Turn turn) {
        float x = position.getTextMatrix().getTranslateX();
        float y = position.getTextMatrix().getTranslateY();
        float size = position.getFontSizeInPt();
        if (!(size > 0.5f)) size = Math.max(1, position.getHeightDir() * 1.4f);
        float width = position.getWidthDirAdj();
        if (!(width > 0)) width = size / 2;
        float left = turn.x(x, y);
        var text = Radicals.plain(position.getUnicode());
        return new Glyph(text, left, left + width, turn.y(x, y), size, afterBlank.contains(position));
    }
}
