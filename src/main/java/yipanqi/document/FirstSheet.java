package yipanqi.document;

import java.util.List;

/// The first sheet that is not hidden: which part of the package holds it, and which of its cells are merged.
///
/// @param index among all sheets
record FirstSheet(int index, String part, List<Area> merged) {
    private static final int MOST_MERGED = 20_000;

    /// Merged cells, counted from 0, ends included.
    record Area(int top, int left, int bottom, int right) {
        boolean covers(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }

        static Area of(String reference) {
            var ends = reference.split(":");
            int[] first = cell(ends[0]);
            int[] last = cell(ends[ends.length - 1]);
            return new Area(first[0], first[1], last[0], last[1]);
        }
    }

    static FirstSheet of(SafePackage opened) {
        var sheets = Xml.attributes(opened.part("xl/workbook.xml"), "sheet");
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).getOrDefault("state", "visible").equals("visible")) {
                var part = target(opened, sheets.get(i).getOrDefault("r:id", ""));
                var merged = Xml.attributes(opened.part(part), "mergeCell").stream()
                        .limit(MOST_MERGED)
                        .map(cell -> Area.of(cell.getOrDefault("ref", "A1")))
                        .toList();
                return new FirstSheet(i, part, merged);
            }
        }
        throw DocumentProblem.DAMAGED.because();
    }

    private static String target(SafePackage opened, String id) {
        return Xml.attributes(opened.part("xl/_rels/workbook.xml.rels"), "Relationship").stream()
                .filter(relation -> id.equals(relation.get("Id")))
                .map(relation -> relation.getOrDefault("Target", ""))
                .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target)
                .findFirst()
                .orElseThrow(DocumentProblem.DAMAGED::because);
    }

    /// `AB12` as row 11, column 27.
    static int[] cell(String reference) {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && Character.isLetter(reference.charAt(i)); i++)
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        try {
            return new int[] {Integer.parseInt(reference.substring(i)) - 1, column - 1};
        } catch (NumberFormatException e) {
            throw DocumentProblem.DAMAGED.because();
        }
    }

    /// Column 27 as `AB`.
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
