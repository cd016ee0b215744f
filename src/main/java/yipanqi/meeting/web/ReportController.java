package yipanqi.meeting.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yipanqi.evidence.EvidenceDownloads;
import yipanqi.meeting.ReportRef;
import yipanqi.meeting.ReportSearch;
import yipanqi.meeting.ReportSheet;
import yipanqi.meeting.ReportState;
import yipanqi.meeting.ReportSummary;
import yipanqi.meeting.Reports;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Page;

@RestController
@RequestMapping("/api/meeting/reports")
class ReportController {
    private final Reports reports;
    private final EvidenceDownloads downloads;

    ReportController(Reports reports, EvidenceDownloads downloads) {
        this.reports = reports;
        this.downloads = downloads;
    }

    @GetMapping
    Page<ReportSummary> search(
            Caller caller,
            @RequestParam(required = false) @Nullable ReportState state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int size) {
        return reports.search(caller, new ReportSearch(state, text, cursor, size));
    }

    @GetMapping("/{id}")
    ReportSheet sheet(Caller caller, @PathVariable UUID id) {
        return reports.sheet(caller, id);
    }

    @GetMapping("/{id}/source")
    ResponseEntity<Resource> source(Caller caller, @PathVariable UUID id) {
        return downloads.attachment(reports.source(caller, id));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ReportSheet paste(Caller caller, CommandKey key, @RequestBody MeetingJson.Paste paste) {
        return answer(caller, reports.paste(caller, key, paste.nameOrNone(), paste.words()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ReportSheet upload(Caller caller, CommandKey key, @RequestParam MultipartFile file) throws IOException {
        var copy = Files.createTempFile("yipanqi-upload-", ".bin");
        try {
            file.transferTo(copy);
            var name = file.getOriginalFilename();
            return answer(caller, reports.upload(caller, key, name == null ? "" : bare(name), copy));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @PostMapping("/{id}/withdraw")
    ReportSheet withdraw(Caller caller, CommandKey key, @PathVariable UUID id, @RequestBody MeetingJson.Why why) {
        return answer(caller, reports.withdraw(caller, key, id, why.said()));
    }

    private ReportSheet answer(Caller caller, ReportRef ref) {
        return reports.sheet(caller, ref.id());
    }

    /// Some browsers send the whole path.
    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
