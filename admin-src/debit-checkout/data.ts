/** What PHP tells the block (DebitInBlocks); our own plugin's page data, so it is not parsed again. */
export interface DebitData {
	title: string;
	description: string;
	supports: string[];
	/** the mandate in plain words */
	lines: string[];
	reference: string;
	/** the customer's name as the shop knows it */
	holder: string;
	/** code of the coupon that carries the discount */
	coupon: string;
	/** empty when there is none */
	discount_label: string;
}

export const METHOD = 'hosting_direct_debit';

/** Null on a page where direct debit is not offered. */
export const debit_data = (): DebitData | null =>
	window.wc.wcSettings.getSetting( `${ METHOD }_data`, null ) as DebitData | null;
