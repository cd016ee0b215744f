package yipanqi.org;

import java.util.List;

/// One row of a spreadsheet of units.
///
/// @param line as in the spreadsheet, counted from 1
/// @param changes titles of the columns that change a unit which is there already
/// @param movedFrom the unit that is above it today, when the row moves it; else empty
public record ImportedUnit(
        int line,
        String name,
        String parent,
        Effect effect,
        List<String> changes,
        String movedFrom,
        List<RowFault> errors)
        implements ImportedRow {
    /// What comes of the row; a refused one has none.
    public enum Effect {
        ADDED,
        CHANGED,
        NONE
    }

    public ImportedUnit {
        changes = List.copyOf(changes);
        errors = List.copyOf(errors);
    }
}
