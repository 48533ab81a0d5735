package io.waymark.web.advisor.caseload;

import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.ListPosition;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
            CaseloadSearch search,
            ListPosition position,
            @RequestParam(required = false) @Nullable String ticked,
            Model model) {
        model.addAttribute("page", pages.load(search, position, ticked));
        return "advisor/caseload/caseload";
    }

    @GetMapping("/advisor/caseload/students.csv")
    void file(CaseloadSearch search, HttpServletResponse response) throws IOException {
        downloads.send(file.of(search), response);
    }
}
