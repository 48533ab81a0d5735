package io.waymark.web.admin.disputes;

import io.waymark.web.ui.form.Choice;
import java.util.List;

/** One disputed meeting, as it is drawn. */
record DisputePage(DisputedMeeting dispute, List<Choice> outcomes) {

    public String list() {
        return "/admin/disputes/" + dispute.type().path();
    }
}
