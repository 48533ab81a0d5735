package io.waymark.web.receipt;

import io.waymark.web.ui.form.FormFields;
import io.waymark.web.ui.form.TypedTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Marks the page that answers a form with the form's key: the browser then keeps what was typed no longer. */
@Component
public class AnsweredForm implements HandlerInterceptor {

    static final String ATTRIBUTE = "answered";

    /** What the next page says of a form that was refused and is not shown again as it was typed. */
    private static final String REFUSAL = "refusal";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var key = request.getParameter(FormFields.KEY);
        if (page == null || key == null || !HttpMethod.POST.matches(request.getMethod())) {
            return;
        }
        var name = page.getViewName();
        if (name == null || !name.startsWith("redirect:")) {
            page.addObject(ATTRIBUTE, key);
        } else if (RequestContextUtils.getOutputFlashMap(request).containsKey(REFUSAL)) {
            keepTyped(request);
        } else {
            markNext(request);
        }
    }

    /** The next page shows the form again, with what was typed. */
    private static void keepTyped(HttpServletRequest request) {
        var typed = TypedTexts.of(request);
        if (!typed.isEmpty()) {
            RequestContextUtils.getOutputFlashMap(request).put(TypedTexts.ATTRIBUTE, typed);
        }
    }

    /** Has the page that the answer leads to carry the mark. */
    public static void markNext(HttpServletRequest request) {
        var key = request.getParameter(FormFields.KEY);
        if (key != null) {
            RequestContextUtils.getOutputFlashMap(request).put(ATTRIBUTE, key);
        }
    }
}
