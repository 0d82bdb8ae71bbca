package org.heard.consultation.importing;

import java.util.List;
import java.util.regex.Pattern;

/** Sorts what was not read in a GOV.UK document: what belongs to that site's own workings, and what says something. */
final class GovUkRest {

    private static final Pattern WORKINGS = Pattern.compile(String.join(
            "|",
            List.of(
                    "\\.(analytics_identifier|api_path|api_url|web_url|base_path|content_id|document_type|schema_name|phase)",
                    "\\.(public_updated_at|updated_at|first_published_at|publishing_app|rendering_app|publishing_request_id)",
                    "\\.(publishing_scheduled_at|scheduled_publishing_delay_seconds|withdrawn|need_ids|format|locale)",
                    "\\.(user_journey_document_supertype|email_document_supertype|government_document_supertype)",
                    "\\.(navigation_document_supertype|content_purpose_.*|search_user_need_document_supertype)",
                    "\\.withdrawn_notice\\.withdrawn_at",
                    "\\.details\\.(tags|government|political|emphasised_organisations|change_history|first_public_at).*",
                    "\\.details\\.attachments\\[\\d+\\]\\.(attachment_type|filename|accessible|preview_url|assets.*|unnumbered_.*)",
                    "\\.details\\.attachments\\[\\d+\\]\\.(number_of_pages|alternative_format_contact_email|id|locale|isbn)",
                    "\\.details\\.attachments\\[\\d+\\]\\.(unique_reference|command_paper_number|hoc_paper_number|hoc_.*)",
                    "\\.details\\.image\\.(high_resolution_url|credit)",
                    "\\.links\\.(government|available_translations|taxons|parent|mainstream_browse_pages|lead_organisations)"
                            + ".*",
                    "\\.links\\.(organisations|primary_publishing_organisation|original_primary_publishing_organisation)"
                            + ".*")));

    private GovUkRest() {}

    static Remark remark(String root, String path, String excerpt) {
        String below = path.substring(root.length());
        return WORKINGS.matcher(below).matches()
                ? Remark.notNeeded(path, "govuk", excerpt)
                : Remark.notTaken(path, "json", excerpt);
    }
}
