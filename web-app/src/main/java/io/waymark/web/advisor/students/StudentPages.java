package io.waymark.web.advisor.students;

import io.waymark.web.ui.booking.AskedTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a student's file with its forms. */
@Component
class StudentPages {

    private final StudentFiles files;

    StudentPages(StudentFiles files) {
        this.files = files;
    }

    String show(UUID student, TimelineFilter filter, Model model) {
        return show(student, filter, null, AskedTime.ANY, model);
    }

    /**
     * @param roadmap which of two; the first if none is named
     * @param asked of which time it is asked whether the student can book it
     */
    String show(UUID student, TimelineFilter filter, @Nullable String roadmap, AskedTime asked, Model model) {
        model.addAttribute("page", files.load(student, filter, roadmap, asked));
        offerForms(model);
        return "advisor/students/student";
    }

    /** What an advisor writes about students; each is empty unless it was not accepted. */
    static void offerForms(Model model) {
        if (!model.containsAttribute("note")) {
            model.addAttribute("note", NoteForm.empty());
        }
        if (!model.containsAttribute("contact")) {
            model.addAttribute("contact", ContactForm.empty());
        }
    }
}
