package yipanqi.meeting.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// A PDF with text in it, read page by page as a person would.
final class PdfFile {
    private static final int MOST_PAGES = 500;

    private PdfFile() {}

    static String read(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) throw SourceProblem.TOO_MANY_PAGES.because();
            if (pages == 0) throw SourceProblem.DAMAGED.because();
            return read(document);
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // Locked to certificates needs a library that we do not carry: locked all the same.
            throw SourceProblem.ENCRYPTED.because();
        }
    }

    private static String read(PDDocument document) throws IOException {
        var pages = new PdfPages();
        var drawings = pages.read(document);
        if (drawings.stream().allMatch(page -> page.glyphs().isEmpty()))
            throw (pages.lost() > 0
                            ? SourceProblem.NO_CHARACTERS
                            : pages.hasPictures() ? SourceProblem.SCANNED : SourceProblem.NO_TEXT)
                    .because();
        if (pages.lost() > pages.found()) throw SourceProblem.NO_CHARACTERS.because();
        var heads = RunningHeads.of(drawings);
        List<String> texts = new ArrayList<>();
        for (var drawing : drawings) texts.add(new PageLayout(heads.without(drawing)).text());
        return String.join("\f", TableSeam.close(texts));
    }
}
