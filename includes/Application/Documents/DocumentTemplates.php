<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * The templates of documents, which a theme can override.
 */
interface DocumentTemplates {

	/**
	 * @param string               $template Name below templates/documents, without .php: "hosting-invoices-letter".
	 * @param array<string, mixed> $facts    Variables of the template.
	 * @param string               $locale   "nl_NL": the language of the words in it; empty = the one now spoken.
	 */
	public function html( string $template, array $facts, string $locale = '' ): string;
}
