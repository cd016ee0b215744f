package yipanqi.meeting.source;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The body of a docx as it reads after review: insertions in, deletions out, notes and instructions of
/// fields out.
final class DocxBody {
    private final XMLStreamReader xml;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final Deque<DocxStory> stories = new ArrayDeque<>();

    DocxBody(XMLStreamReader xml, DocxStyles styles, DocxNumbers numbers) {
        this.xml = xml;
        this.styles = styles;
        this.numbers = numbers;
    }

    String text() throws XMLStreamException {
        stories.push(new DocxStory());
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) start();
            else if (event == XMLStreamReader.END_ELEMENT) end(SafeXml.word(xml));
            else if (event == XMLStreamReader.ENTITY_REFERENCE) throw SourceProblem.EXTERNAL_CONTENT.because();
        }
        return stories.getLast().text();
    }

    private void start() throws XMLStreamException {
        var name = SafeXml.word(xml);
        // Old and new drawings of one text box stand side by side: the fallback would say it twice.
        if (name.isEmpty()) {
            if (xml.getLocalName().equals("Fallback")) SafeXml.skip(xml);
            return;
        }
        switch (name) {
            case "rt", "pPrChange", "rPrChange", "trPrChange", "tcPrChange", "tblPrChange" -> SafeXml.skip(xml);
            case "del", "moveFrom" -> leaveOut();
            case "p" -> story().startParagraph();
            case "tbl" -> story().startTable();
            case "tc", "txbxContent" -> stories.push(new DocxStory());
            case "gridSpan" -> story().span = Math.clamp(SafeXml.number(xml, "val", 1), 1, 100);
            case "vMerge" -> story().goesOn = !"restart".equals(SafeXml.value(xml, "val"));
            default -> inParagraph(name);
        }
        var table = story().table();
        if (table == null) return;
        if (name.equals("tr")) table.startRow();
        if (name.equals("gridBefore")) table.addEmpty(SafeXml.number(xml, "val", 0));
    }

    private void inParagraph(String name) throws XMLStreamException {
        var paragraph = story().paragraph;
        if (paragraph == null) return;
        switch (name) {
            case "t" -> paragraph.add(SafeXml.text(xml));
            case "tab", "ptab" -> {
                if (!paragraph.inProperties) paragraph.add(" ");
            }
            case "br", "cr" -> paragraph.add("\n");
            case "noBreakHyphen" -> paragraph.add("-");
            case "pPr" -> paragraph.inProperties = true;
            case "pStyle" -> paragraph.style = SafeXml.value(xml, "val");
            case "numId" -> paragraph.list = SafeXml.value(xml, "val");
            case "ilvl" -> paragraph.level = SafeXml.number(xml, "val", 0);
            case "r" -> paragraph.runHidden = false;
            case "vanish" -> paragraph.runHidden = !paragraph.inProperties && SafeXml.isOn(xml);
            default -> {}
        }
    }

    /// `del` as a property marks the end of a paragraph or a whole row as deleted; elsewhere it holds what
    /// was deleted.
    private void leaveOut() throws XMLStreamException {
        var paragraph = story().paragraph;
        var table = story().table();
        if (paragraph != null && paragraph.inProperties) paragraph.markDeleted = true;
        else if (paragraph == null && table != null) table.rowDeleted = true;
        SafeXml.skip(xml);
    }

    private void end(String name) {
        var paragraph = story().paragraph;
        if (paragraph != null && name.equals("pPr")) paragraph.inProperties = false;
        if (paragraph != null && name.equals("r")) paragraph.runHidden = false;
        switch (name) {
            case "p" -> story().endParagraph(styles, numbers);
            case "tbl" -> story().endTable();
            case "tr" -> endRow(story().table());
            case "tc" -> endCell();
            case "txbxContent" -> endBox();
            default -> {}
        }
    }

    private void endBox() {
        if (stories.size() < 2) return;
        var box = stories.pop();
        story().hang(box);
    }

    private static void endRow(@Nullable DocxTable table) {
        if (table != null) table.endRow();
    }

    private void endCell() {
        if (stories.size() < 2) return;
        var cell = stories.pop();
        var table = story().table();
        if (table == null) story().hang(cell);
        else table.add(cell);
    }

    private DocxStory story() {
        return stories.element();
    }
}
