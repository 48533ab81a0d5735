package io.waymark.stack.mailbox;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows the mails of all people of this machine to whoever develops here. */
@Controller
@RequestMapping("/mailbox")
class MailboxController {

    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("mails", mailbox.newest());
        return "mailbox/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        var mail = find(id);
        model.addAttribute("mail", mail);
        model.addAttribute("pieces", TextPiece.of(mail.text()));
        return "mailbox/mail";
    }

    /** As its author designed it: with its own styles, and nothing from anywhere. */
    @GetMapping("/{id}/page")
    ResponseEntity<String> page(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(find(id).page());
    }

    @GetMapping("/{id}/attachments/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable String id, @PathVariable int number) {
        var mail = find(id);
        var attachment = mail.attachments().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(MailboxController::missing);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(attachment.name())
                                .build()
                                .toString())
                .body(mail.attachment(number));
    }

    private StoredMail find(String id) {
        return mailbox.find(id).orElseThrow(MailboxController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
