package yipanqi.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yipanqi.journal.Commands;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;

/// Files come in here and are attached to something by its own command; they go out through what they are
/// attached to.
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {
    private final EvidenceFiles files;
    private final Commands commands;

    EvidenceController(EvidenceFiles files, Commands commands) {
        this.files = files;
        this.commands = commands;
    }

    /// The body is the file itself, its name percent-encoded in `X-File-Name`.
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceFile store(
            Caller caller,
            CommandKey key,
            @RequestHeader(name = "X-File-Name", defaultValue = "") String name,
            HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > EvidenceFolder.MOST_BYTES) throw EvidenceProblem.TOO_LARGE.because();
        return keep(caller, key, new EvidenceUpload(plain(name), request.getInputStream()));
    }

    /// The same from a form, its part named `file`.
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceFile storeFromForm(Caller caller, CommandKey key, @RequestParam("file") MultipartFile file)
            throws IOException {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return keep(caller, key, new EvidenceUpload(name == null ? "" : name, content));
        }
    }

    private EvidenceFile keep(Caller caller, CommandKey key, EvidenceUpload upload) {
        caller.require(Right.CLERK, Right.ISSUER, Right.VERIFIER, Right.UNIT_DUTY, Right.SPONSOR, Right.READER);
        var file = files.receive(upload);
        var asked = List.of(file.name(), file.received());
        var kept = commands.once(caller, key, asked, Kept.class, () -> new Kept(files.keep(caller, file)));
        return files.get(caller.zone(), kept.id);
    }

    /// What is remembered of the command: no name, which a purge could not reach. Earlier versions remembered more.
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Kept(UUID id) {}

    private static String plain(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            throw PlatformProblem.BAD_INPUT.because("文件名无法识别");
        }
    }
}
