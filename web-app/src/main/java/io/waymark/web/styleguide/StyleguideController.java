package io.waymark.web.styleguide;

import io.waymark.web.ui.document.Attachments;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The style guide: a page for each piece. */
@Controller
@StyleguidePart
@PreAuthorize("isAuthenticated()")
@RequestMapping("/styleguide")
class StyleguideController {

    private final List<Sample> samples;

    StyleguideController(List<Sample> samples) {
        this.samples = samples;
    }

    @GetMapping
    String contents(Model model) {
        model.addAttribute(
                "pieces", samples.stream().map(Sample::piece).sorted().toList());
        return "styleguide/contents";
    }

    /** A file of our own, for the frame of the preview. */
    @GetMapping("/document.pdf")
    ResponseEntity<InputStreamResource> document() throws IOException {
        return Attachments.framed(ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(new InputStreamResource(new ClassPathResource("document.pdf", getClass()).getInputStream())));
    }

    /** Work that goes on asks for itself again; that of a sample has nothing new to say. */
    @GetMapping("/message/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void again() {}

    @GetMapping("/{piece}")
    String piece(@PathVariable String piece, @RequestParam Map<String, String> address, Model model) {
        var sample = samples.stream()
                .filter(each -> each.piece().equals(piece))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("piece", piece);
        sample.show(address, model);
        return "styleguide/" + piece;
    }
}
