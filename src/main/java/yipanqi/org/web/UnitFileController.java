package yipanqi.org.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yipanqi.journal.Commands;
import yipanqi.org.ImportedUnit;
import yipanqi.org.ImportedUnit.Effect;
import yipanqi.org.UnitsImport;
import yipanqi.org.UnitsLedger;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Right;

/// Units in as a spreadsheet.
@RestController
class UnitFileController {
    private final UnitsImport imports;
    private final Spreadsheets spreadsheets;
    private final Commands commands;

    UnitFileController(UnitsImport imports, Spreadsheets spreadsheets, Commands commands) {
        this.imports = imports;
        this.spreadsheets = spreadsheets;
        this.commands = commands;
    }

    @GetMapping("/api/org/units/template.xlsx")
    ResponseEntity<byte[]> template(Caller caller) throws IOException {
        caller.require(Right.ADMINISTRATOR);
        return spreadsheets.file("单位导入表.xlsx", UnitsLedger.template());
    }

    @PostMapping(path = "/api/org/units/import", params = "preview=true")
    ImportAnswer preview(Caller caller, @RequestParam MultipartFile file) throws IOException {
        caller.require(Right.ADMINISTRATOR);
        return ImportAnswer.of(imports.preview(caller, file.getBytes()));
    }

    @PostMapping("/api/org/units/import/marked.xlsx")
    ResponseEntity<byte[]> marked(Caller caller, @RequestParam MultipartFile file) throws IOException {
        caller.require(Right.ADMINISTRATOR);
        return spreadsheets.file("单位导入表（标出问题）.xlsx", imports.marked(caller, file.getBytes()));
    }

    @PostMapping("/api/org/units/import")
    ImportAnswer take(Caller caller, CommandKey key, @RequestParam MultipartFile file) throws IOException {
        caller.require(Right.ADMINISTRATOR);
        var bytes = file.getBytes();
        return commands.once(
                caller,
                key,
                List.of("units.import", bytes),
                ImportAnswer.class,
                () -> ImportAnswer.of(imports.take(caller, bytes)));
    }

    record ImportAnswer(List<ImportedUnit> rows, long added, long changed, long bad) {
        static ImportAnswer of(UnitsImport.Result result) {
            return new ImportAnswer(
                    result.rows(), result.count(Effect.ADDED), result.count(Effect.CHANGED), result.bad());
        }
    }
}
