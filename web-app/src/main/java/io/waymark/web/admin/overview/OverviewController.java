package io.waymark.web.admin.overview;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The admin's first page. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class OverviewController {

    private final OverviewPages pages;
    private final OverviewTables tables;

    OverviewController(OverviewPages pages, OverviewTables tables) {
        this.pages = pages;
        this.tables = tables;
    }

    @GetMapping("/admin/overview")
    String overview(@RequestParam(required = false) @Nullable UUID cohort, Model model) {
        model.addAttribute("page", pages.load(cohort));
        return "admin/overview/overview";
    }

    @GetMapping("/admin/overview/tables.csv")
    ResponseEntity<byte[]> tables(@RequestParam(required = false) @Nullable UUID cohort) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("overview.csv")
                                .build()
                                .toString())
                .body(tables.of(pages.numbers(cohort)).getBytes(StandardCharsets.UTF_8));
    }
}
