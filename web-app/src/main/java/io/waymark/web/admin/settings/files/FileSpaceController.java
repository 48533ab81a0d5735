package io.waymark.web.admin.settings.files;

import io.waymark.advising.api.document.DocumentApi;
import io.waymark.web.services.PageParts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How much space the uploaded files take, and how much there is. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class FileSpaceController {

    private final DocumentApi documents;
    private final FileSpaces spaces;
    private final PageParts parts;

    FileSpaceController(DocumentApi documents, FileSpaces spaces, PageParts parts) {
        this.documents = documents;
        this.spaces = spaces;
        this.parts = parts;
    }

    @GetMapping("/admin/settings/files")
    String show(Model model) {
        var usage = parts.load(documents::usage).unlessSilent();
        model.addAttribute("page", usage == null ? null : spaces.of(usage));
        return "admin/settings/files/files";
    }
}
