package io.waymark.web.ui.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whoever opens an address that only takes a form, from a bookmark or by going back, comes to the page of the form. */
@ControllerAdvice
class FormAddressAdvice {

    private final FormAddresses addresses;

    FormAddressAdvice(FormAddresses addresses) {
        this.addresses = addresses;
    }

    @ExceptionHandler
    void notAPage(
            HttpRequestMethodNotSupportedException other, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (HttpMethod.GET.matches(request.getMethod()) && takesForms(other.getSupportedHttpMethods())) {
            var path =
                    request.getRequestURI().substring(request.getContextPath().length());
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + addresses.pageOf(path));
        } else {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed(other)));
            response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
        }
    }

    private static boolean takesForms(@Nullable Set<HttpMethod> methods) {
        return methods != null && methods.contains(HttpMethod.POST);
    }

    private static String[] allowed(HttpRequestMethodNotSupportedException other) {
        return other.getSupportedMethods() == null ? new String[0] : other.getSupportedMethods();
    }
}
