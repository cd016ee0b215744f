package yipanqi.meeting.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run of paragraphs and tables: the body, one cell, one text box.
final class DocxStory {
    private final List<String> blocks = new ArrayList<>();
    /// Text boxes hang inside a paragraph and are read after it.
    private final List<String> hanging = new ArrayList<>();
    private final Deque<DocxTable> tables = new ArrayDeque<>();

    @Nullable
    DocxParagraph paragraph;

    int span = 1;
    boolean goesOn;

    /// A paragraph whose closing mark was deleted in review goes on in the next one.
    void startParagraph() {
        if (paragraph == null || !paragraph.markDeleted) {
            paragraph = new DocxParagraph();
            return;
        }
        paragraph.markDeleted = false;
    }

    void endParagraph(DocxStyles styles, DocxNumbers numbers) {
        if (paragraph == null || paragraph.markDeleted) return;
        add(paragraph.line(styles, numbers));
        blocks.addAll(hanging);
        hanging.clear();
        paragraph = null;
    }

    void startTable() {
        tables.push(new DocxTable());
    }

    void endTable() {
        if (!tables.isEmpty()) add(tables.pop().text());
    }

    @Nullable
    DocxTable table() {
        return tables.peek();
    }

    void hang(DocxStory box) {
        var text = box.text();
        if (!text.isEmpty()) (paragraph == null ? blocks : hanging).add(text);
    }

    private void add(String block) {
        if (!block.isBlank()) blocks.add(block);
    }

    String text() {
        if (paragraph != null) add(paragraph.text.toString().strip());
        paragraph = null;
        blocks.addAll(hanging);
        hanging.clear();
        return String.join("\n\n", blocks);
    }

    /// On one line, as a cell of a row.
    String cell() {
        return text().replaceAll("\\s+", " ").strip();
    }
}
