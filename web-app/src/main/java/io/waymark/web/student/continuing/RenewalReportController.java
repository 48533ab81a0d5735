package io.waymark.web.student.continuing;

import io.waymark.advising.api.continuing.ContinuingApi;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.college.Colleges;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.server.ResponseStatusException;

/** A cycle of one of the student's credentials as a report: a page to print, and a PDF. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
@RequestMapping("/student/continuing/{credential}")
class RenewalReportController {

    private final ContinuingApi continuing;
    private final RenewalReports reports;
    private final ReportPdf pdf;
    private final Colleges colleges;
    private final CurrentCaller caller;

    RenewalReportController(
            ContinuingApi continuing, RenewalReports reports, ReportPdf pdf, Colleges colleges, CurrentCaller caller) {
        this.continuing = continuing;
        this.reports = reports;
        this.pdf = pdf;
        this.colleges = colleges;
        this.caller = caller;
    }

    /** @param end the last day of the cycle; the one that runs, or else the newest, if none is named */
    @GetMapping
    String show(@PathVariable String credential, @RequestParam @Nullable LocalDate end, Model model) {
        model.addAttribute("page", report(credential, end));
        return "student/continuing/report";
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> file(@PathVariable String credential, @RequestParam @Nullable LocalDate end) {
        var report = report(credential, end);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s.pdf".formatted(report.card().id()))
                                .build()
                                .toString())
                .body(pdf.write(report));
    }

    private RenewalReport report(String credential, @Nullable LocalDate end) {
        var who = caller.get();
        var view = continuing.show(who.person().value());
        return view.cycles().stream()
                .filter(it -> it.credential().equals(credential) && isMeant(it, end))
                .findFirst()
                .map(it -> reports.of(
                        it, view, who.name(), colleges.get(who.institution()).getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isMeant(RenewalCycleView cycle, @Nullable LocalDate end) {
        return end == null || end.equals(cycle.end());
    }
}
