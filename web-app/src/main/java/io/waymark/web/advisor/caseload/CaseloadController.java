package io.waymark.web.advisor.caseload;

import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.ListPosition;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The advisor's first page, and its students as a file. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
class CaseloadController {

    private final CaseloadPages pages;
    private final CaseloadFile file;
    private final CsvDownload downloads;

    CaseloadController(CaseloadPages pages, CaseloadFile file, CsvDownload downloads) {
        this.pages = pages;
        this.file = file;
        this.downloads = downloads;
    }

    @GetMapping("/advisor/caseload")
    String list(
            @RequestParam Map<String, String> address,
            ListPosition position,
            @RequestParam(required = false) @Nullable String ticked,
            Model model) {
        var search = new CaseloadSearch(address);
        if (address.containsValue("")) {
            return "redirect:" + position.here(search.link());
        }
        var saved = pages.saved();
        var first = address.isEmpty() ? CaseloadViews.first(saved.orElse(List.of())) : Optional.<Link>empty();
        if (first.isPresent()) {
            return "redirect:" + first.get();
        }
        model.addAttribute("page", pages.load(search, saved, position, ticked));
        return "advisor/caseload/caseload";
    }

    @GetMapping("/advisor/caseload/students.csv")
    void file(@RequestParam Map<String, String> address, HttpServletResponse response) throws IOException {
        downloads.send(file.of(new CaseloadSearch(address)), response);
    }
}
