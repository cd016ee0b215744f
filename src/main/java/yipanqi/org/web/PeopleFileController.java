package yipanqi.org.web;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yipanqi.journal.Commands;
import yipanqi.org.account.ImportedPerson;
import yipanqi.org.account.PeopleImport;
import yipanqi.org.account.PeopleLedger;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Right;

/// People and posts in and out as spreadsheets.
@RestController
class PeopleFileController {
    private final PeopleLedger ledger;
    private final PeopleImport imports;
    private final Spreadsheets spreadsheets;
    private final Commands commands;

    PeopleFileController(PeopleLedger ledger, PeopleImport imports, Spreadsheets spreadsheets, Commands commands) {
        this.ledger = ledger;
        this.imports = imports;
        this.spreadsheets = spreadsheets;
        this.commands = commands;
    }

    @GetMapping("/api/org/people/template.xlsx")
    ResponseEntity<byte[]> template(Caller caller) throws IOException {
        caller.require(Right.ADMINISTRATOR);
        return spreadsheets.file("人员与岗位导入表.xlsx", ledger.template());
    }

    @GetMapping("/api/org/people/export.xlsx")
    ResponseEntity<byte[]> export(Caller caller) throws IOException {
        return spreadsheets.file("人员与岗位.xlsx", ledger.everybody(caller));
    }

    @PostMapping(path = "/api/org/people/import", params = "preview=true")
    ImportAnswer preview(Caller caller, @RequestParam MultipartFile file) throws IOException {
        caller.require(Right.ADMINISTRATOR);
        return ImportAnswer.of(imports.preview(caller, file.getBytes()));
    }

    @PostMapping("/api/org/people/import/marked.xlsx")
    ResponseEntity<byte[]> marked(Caller caller, @RequestParam MultipartFile file) throws IOException {
        caller.require(Right.ADMINISTRATOR);
        return spreadsheets.file("人员与岗位导入表（标出问题）.xlsx", imports.marked(caller, file.getBytes()));
    }

    /// The passwords of new accounts are answered once and kept nowhere: not with the command either.
    @PostMapping("/api/org/people/import")
    ImportAnswer take(Caller caller, CommandKey key, @RequestParam MultipartFile file) throws IOException {
        caller.require(Right.ADMINISTRATOR);
        var bytes = file.getBytes();
        var prepared = imports.prepare(bytes);
        var shownOnce = new AtomicReference<@Nullable List<PeopleImport.NewAccount>>();
        var kept = commands.once(caller, key, List.of("people.import", bytes), ImportAnswer.class, () -> {
            var result = imports.take(caller, prepared);
            shownOnce.set(result.accounts());
            return ImportAnswer.of(result);
        });
        return kept.with(shownOnce.get());
    }

    record ImportAnswer(
            List<ImportedPerson> rows,
            long good,
            long bad,
            @Nullable List<PeopleImport.NewAccount> passwords) {
        static ImportAnswer of(PeopleImport.Result result) {
            return new ImportAnswer(result.rows(), result.good(), result.rows().size() - result.good(), null);
        }

        ImportAnswer with(@Nullable List<PeopleImport.NewAccount> shown) {
            return new ImportAnswer(rows, good, bad, shown);
        }

        @Override
        public String toString() {
            return "ImportAnswer[" + good + "/" + bad + "]";
        }
    }
}
