package io.waymark.web.reviewer.queue;

import io.waymark.web.ui.table.ListPosition;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What waits for somebody in a capacity. */
@Controller
@PreAuthorize("hasRole(#queue.role())")
class QueueController {

    private final QueuePages pages;

    QueueController(QueuePages pages) {
        this.pages = pages;
    }

    @GetMapping("/reviewer/queue/{capacity}")
    String list(
            @PathVariable("capacity") ReviewQueue queue,
            @ModelAttribute("filter") QueueFilter filter,
            @ModelAttribute("position") ListPosition position,
            Model model) {
        model.addAttribute("page", pages.load(queue, filter, position));
        return "reviewer/queue/queue";
    }
}
