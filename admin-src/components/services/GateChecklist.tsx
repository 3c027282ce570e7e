import { __ } from '@wordpress/i18n';
import type { GateAnswer } from '../../../contract/services';
import { fact_words, question_words } from '../words/reasons';

/** Each question of the gate with its answer: a service is suspended only if all are yes. */
export const GateChecklist = ( { gate }: { gate: GateAnswer[] } ) => (
	<ul className="hosting-invoices-checklist" aria-label={ __( 'What suspending needs', 'hosting-invoices' ) }>
		{ gate.map( ( { question, holds, detail } ) => (
			<li key={ question } className={ holds ? 'is-yes' : 'is-no' }>
				<span aria-hidden="true">{ holds ? '✓' : '✕' }</span>
				<span>
					{ question_words( question ) }
					<span className="screen-reader-text">
						{ holds ? __( ': yes', 'hosting-invoices' ) : __( ': no', 'hosting-invoices' ) }
					</span>
					{ detail && (
						<span className="hosting-invoices-muted"> · { fact_words( { question, detail } ) }</span>
					) }
				</span>
			</li>
		) ) }
	</ul>
);
