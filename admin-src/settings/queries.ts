import { mutationOptions } from '@tanstack/react-query';
import * as api from './api';

/** Reads only: nothing on screen has to be read again after it. */
export const test_panel = () => mutationOptions( { mutationFn: api.test_panel } );

/** What it becomes is kept when the form is saved. */
export const upload_logo = () => mutationOptions( { mutationFn: api.upload_logo } );
